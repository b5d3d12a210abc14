export const id = 26;
export const ids = [26];
export const modules = {

26:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fromEnv: () => (/* reexport safe */ _shared$0.Zt)
});
var _shared$0 = __webpack_require__(8624);




})

};

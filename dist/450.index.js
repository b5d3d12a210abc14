export const id = 450;
export const ids = [450];
export const modules = {

1450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fromEnv: () => (/* reexport safe */ _dist_es$0.s)
});
var _dist_es$0 = __webpack_require__(26);




})

};

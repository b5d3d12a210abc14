export const id = 450;
export const ids = [450];
export const modules = {

1450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  getDefaultRoleAssumer: () => (/* reexport safe */ _shared$0.G),
  getDefaultRoleAssumerWithWebIdentity: () => (/* reexport safe */ _shared$0.K)
});
var _shared$0 = __webpack_require__(8624);




})

};

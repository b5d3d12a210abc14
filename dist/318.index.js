export const id = 318;
export const ids = [318];
export const modules = {

8318:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* reexport safe */ _shared$0.Wt),
  eventStreamSerdeProvider: () => (/* reexport safe */ _shared$0.Gt)
});
var _shared$0 = __webpack_require__(8624);




})

};

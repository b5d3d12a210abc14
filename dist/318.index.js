export const id = 318;
export const ids = [318];
export const modules = {

8318:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* reexport safe */ _clients$0.jn),
  eventStreamSerdeProvider: () => (/* reexport safe */ _clients$0.Mn)
});
var _clients$0 = __webpack_require__(5133);




})

};

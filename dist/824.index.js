export const id = 824;
export const ids = [824];
export const modules = {

1824:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var _chunks_action$1 = __webpack_require__(1611);



// actions/build-sandbox-image/main.ts
await (0,_chunks_shared$0.U)(_chunks_action$1.t);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};

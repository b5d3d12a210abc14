export const id = 419;
export const ids = [419];
export const modules = {

5419:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fromLoginCredentials: () => (refuse),
  fromSSO: () => (refuse)
});
var _shared$0 = __webpack_require__(8624);


// scripts/sign-in-stand-in.ts
function refuse() {
	return async () => {
		throw new _shared$0.yt("the AWS profile signs in through a browser, which no job can do.", {
			where: "the shared AWS configuration (`AWS_PROFILE`)",
			next: "Set the input `role-to-assume`, or give the job credentials in its environment."
		});
	};
}



})

};

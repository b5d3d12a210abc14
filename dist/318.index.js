export const id = 318;
export const ids = [318];
export const modules = {

8318:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* reexport safe */ _event_streams_stand_in2$0.t),
  eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_stand_in2$0.n)
});
var _event_streams_stand_in2$0 = __webpack_require__(54);




}),

54:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (eventStreamSerdeProvider),
  r: () => (resolveEventStreamSerdeConfig),
  t: () => (EventStreamSerde)
});
// scripts/event-streams-stand-in.ts
function eventStreamSerdeProvider() {
	return {};
}
function resolveEventStreamSerdeConfig(config) {
	return config;
}
var EventStreamSerde = class {
	constructor() {
		throw new Error("event streams are not part of this bundle.");
	}
};



})

};

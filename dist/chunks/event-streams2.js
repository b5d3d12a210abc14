import { a as getMessageUnmarshaller, c as SmithyMessageDecoderStream, d as EventStreamCodec, f as HeaderMarshaller, i as EventStreamMarshaller$1, l as MessageEncoderStream, n as EventStreamMarshaller, o as getChunkedStream, p as Int64, r as eventStreamSerdeProvider, s as SmithyMessageEncoderStream, t as EventStreamSerde, u as MessageDecoderStream } from "./event-streams.js";
import { t as resolveEventStreamSerdeConfig } from "./EventStreamSerdeConfig.js";

export { EventStreamSerde, eventStreamSerdeProvider };
// The SDK starts a pack with the type checks of an old compiler before it; Node runs this file and what it imports as they are.
import './pack.ts'

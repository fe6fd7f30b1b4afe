package dev.cairn.conformance.oracle;

/** No value can be made up for something; the round trip is left out and says why. */
final class Unfillable extends RuntimeException {
    Unfillable(String reason) {
        super(reason);
    }
}

package example;

import jakarta.persistence.EnumeratedValue;

public enum Tiny {
    FIRST((byte) 3), SECOND((byte) 2);

    @EnumeratedValue
    final byte code;

    Tiny(byte code) {
        this.code = code;
    }
}

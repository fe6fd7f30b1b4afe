package example;

import jakarta.persistence.EnumeratedValue;

public enum Level {
    FIRST((byte) 3), SECOND((byte) 2);

    @EnumeratedValue
    final byte code;

    Level(byte code) {
        this.code = code;
    }
}

package example;

import jakarta.persistence.EnumeratedValue;

public enum Small {
    FIRST((short) 3), SECOND((short) 20);

    @EnumeratedValue
    final short code;

    Small(short code) {
        this.code = code;
    }
}

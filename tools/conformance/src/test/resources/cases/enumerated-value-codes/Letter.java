package example;

import jakarta.persistence.EnumeratedValue;

public enum Letter {
    FIRST('a'), SECOND('b');

    @EnumeratedValue
    final char code;

    Letter(char code) {
        this.code = code;
    }
}

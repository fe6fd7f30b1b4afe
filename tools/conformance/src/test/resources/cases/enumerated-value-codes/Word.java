package example;

import jakarta.persistence.EnumeratedValue;

public enum Word {
    FIRST("one"), SECOND("two");

    @EnumeratedValue
    final String code;

    Word(String code) {
        this.code = code;
    }
}

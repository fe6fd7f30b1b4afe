package example;

public final class Names {
    static final String TABLE = "articles";

    static final String PREFIX = "a_";

    static final int LENGTH = 7 * 10;

    private Names() {}
}

package example;

public enum Kind {
    LENT,
    NEW,
    USED
}

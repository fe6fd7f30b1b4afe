package example;

public enum Kind {
    NEW,
    USED
}

package example;

public enum Kind {
    A,
    B
}

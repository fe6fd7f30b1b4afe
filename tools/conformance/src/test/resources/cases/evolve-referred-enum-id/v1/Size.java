package example;

public enum Size {
    SMALL,
    LARGE
}

package example;

public enum Binding { SOFT, HARD }

package example;

public enum Kind { HOME, WORK }

package example;

public enum Kind { NOVEL, COMIC }

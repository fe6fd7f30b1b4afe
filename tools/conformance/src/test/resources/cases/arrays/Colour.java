package example;

public enum Colour { RED, GREEN, BLUE }

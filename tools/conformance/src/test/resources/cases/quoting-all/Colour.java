package example;

public enum Colour { RED, BLUE }

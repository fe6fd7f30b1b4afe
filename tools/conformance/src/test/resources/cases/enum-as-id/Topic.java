package example;

public enum Topic { COLOUR, SIZE, SHAPE }

package example;

public enum Rank { FIRST, SECOND, LAST }

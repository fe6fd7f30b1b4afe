package example;

public enum Mood { GOOD, BAD }

package example;

public enum Role { READER, WRITER }

package example;

public enum LogKind { PLAIN_TEXT, JSON }

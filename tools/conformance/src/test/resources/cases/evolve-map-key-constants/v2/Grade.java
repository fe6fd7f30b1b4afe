package example;

public enum Grade { GOOD, FAIR, @dev.cairn.annotation.RenamedFrom("POOR") WORN }

package example;

public enum PostState { DRAFT, PUBLISHED, ARCHIVED }

package example;

public class Shelf {
    Long number;
}

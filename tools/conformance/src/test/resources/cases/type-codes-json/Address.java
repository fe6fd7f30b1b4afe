package example;

public class Address {
    public String street;
    public int number;
}

package example;

public interface Place {
    int getNumber();
}

package example;

import java.io.Serializable;

public class Boxed<T> implements Serializable {
    T content;
}

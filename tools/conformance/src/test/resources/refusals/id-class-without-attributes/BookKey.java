package example;

import java.io.Serializable;

public class BookKey implements Serializable {
}

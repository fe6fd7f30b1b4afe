package example;

import java.io.Serializable;

public class Money implements Serializable {
    long cents;

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && money.cents == cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }
}

package example;

import java.util.Comparator;

public class ByLength implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        return one.length() - other.length();
    }
}

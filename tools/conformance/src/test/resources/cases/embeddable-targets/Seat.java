package example;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;

@Embeddable
@Access(AccessType.FIELD)
public class Seat implements Place {
    int number;

    String letter;

    @Override
    public int getNumber() {
        return number;
    }
}

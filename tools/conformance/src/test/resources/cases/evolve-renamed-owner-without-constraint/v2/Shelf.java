package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class Shelf {
    @Column(name = "room_no")
    Long room;

    @Column(name = "rack_no")
    Long rack;

    Long place;

    @Override
    public boolean equals(Object other) {
        return other instanceof Shelf that
                && Objects.equals(room, that.room)
                && Objects.equals(rack, that.rack)
                && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(room, rack, place);
    }
}

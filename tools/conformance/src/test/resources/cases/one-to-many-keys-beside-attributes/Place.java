package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

@Embeddable
public class Place {
    String aisle;

    @Column(name = "shelf_no", nullable = false, unique = true)
    Integer shelf;

    @ManyToOne
    @JoinColumn(name = "room_id")
    Room room;

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && Objects.equals(aisle, that.aisle) && Objects.equals(shelf, that.shelf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(aisle, shelf);
    }
}

package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

@Embeddable
public class ShelfId implements Serializable {
    @Column(name = "room_no")
    UUID room;

    @Override
    public boolean equals(Object other) {
        return other instanceof ShelfId that && Objects.equals(room, that.room);
    }

    @Override
    public int hashCode() {
        return Objects.hash(room);
    }
}

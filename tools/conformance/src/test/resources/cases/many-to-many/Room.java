package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "room_list")
public class Room {
    @Id
    UUID roomId;

    @ManyToMany
    @OrderColumn
    List<Student> queue;
}

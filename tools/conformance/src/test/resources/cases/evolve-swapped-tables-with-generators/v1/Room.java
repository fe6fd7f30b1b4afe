package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@Entity
@Table(name = "room_a")
public class Room {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "rooms")
    @TableGenerator(name = "rooms", table = "counters")
    Long id;
}

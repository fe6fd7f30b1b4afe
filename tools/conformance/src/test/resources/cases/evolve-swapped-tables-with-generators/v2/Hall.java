package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@Entity
@Table(name = "room_a")
public class Hall {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "halls")
    @TableGenerator(name = "halls", table = "counters", allocationSize = 5)
    Long id;
}

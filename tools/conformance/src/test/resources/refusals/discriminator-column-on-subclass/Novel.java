package example;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorColumn(name = "kind") // refused: MP521
public class Novel extends Book {}

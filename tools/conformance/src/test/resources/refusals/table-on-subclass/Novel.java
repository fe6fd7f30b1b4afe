package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "novels") // refused: MP502
public class Novel extends Book {}

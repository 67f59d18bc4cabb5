package neighbour;

public record AccountForm(String email, String name, long hits) {}

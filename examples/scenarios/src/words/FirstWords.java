/** What stands on the terminal until the scenarios begin. */
class FirstWords {
  public static void main(String[] arguments) {
    System.out.println("Compiling the scenarios; the first time, Maven downloads PostgreSQL …");
  }
}

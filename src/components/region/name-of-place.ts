/** The place in the name of a region, for where every name would begin alike: "Veilig Thuis Drenthe" is "Drenthe". */
export function nameOfPlace(name: string): string {
  return name.replace('Veilig Thuis ', '');
}

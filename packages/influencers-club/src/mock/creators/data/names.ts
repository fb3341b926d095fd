// Given names are prefix-free, in lower case: no name begins another, so a handle falls apart in one way only.

/** 128 of women, then 128 of men. */
export const firstNames = `
  Abigail Adele Agnes Aisha Alba Alessia Alma Amara Amelie Anika Anouk Ariadne Astrid Aurora Ayumi Beatrix Bianca
  Bridget Brooke Camila Carmen Cecilia Celeste Chiara Chloe Clara Claudia Coral Daisy Dalia Daniela Delphine Diana
  Dina Edith Elena Elif Elise Eloise Elsie Emilia Esme Esther Evelyn Farah Fatima Faye Fern Fiona Flora Florence
  Frida Gaia Georgia Gemma Giulia Grace Greta Hana Harriet Hazel Heidi Helena Hope Ida Imani Imogen Ines Ingrid
  Irene Isla Ivy Jade Jana Jasmine Joanna Josephine Judith June Kaia Katya Kavya Keira Kiara Kira Lara Larissa
  Leila Leona Lilian Linnea Lola Lorena Lucia Luna Lydia Mabel Maeve Magdalena Malin Margot Mariam Marisol Matilda
  Maya Meera Megan Melina Mila Mina Miriam Naomi Natalia Nadia Nina Noemi Noor Nora Nuria Olga Olivia Oona Ottilie
  Paloma Paola Patricia Penelope Petra Aaron Abel Adrian Ahmed Alistair Amir Anders Andre Antoine Anton Arjun Arlo
  Arthur Atlas August Axel Bastian Beau Benedict Bjorn Boris Bruno Byron Caleb Callum Casper Cedric Cesar Charlie
  Christian Clement Colin Conor Cosmo Curtis Cyrus Damian Dario Darnell David Declan Deniz Diego Dimitri Dominic
  Duncan Dylan Eduardo Edgar Elias Enrique Enzo Erik Ethan Evan Ezra Fabian Felipe Felix Fergus Finley Francis
  Franz Freddie Gabriel Gavin George Gideon Gilles Giovanni Gregor Guillaume Gustav Hamza Hans Harvey Hassan
  Hector Henrik Hiroshi Hugo Ibrahim Idris Igor Ilias Isaac Ismael Ivan Jack Jakob Jamal James Jasper Javier
  Jerome Joaquin Joel Jonas Jorge Julian Karim Kareem Kenji Kevin Kian Kofi Kwame Lars Laurent Leander Leopold
  Levi Liam Logan Lorenzo Louis Luca Ludwig Luis Magnus Malik Manuel Marcel Marcus Marek Mateo Matthias Mattias
`;

/** 256. */
export const lastNames = `
  Abbott Adeyemi Alvarez Amari Andersson Aoki Arnaud Ashby Baker Banks Barros Bauer Beckett Bell Benitez Berg
  Bishop Blackwood Blanc Blum Boateng Bonnet Bowen Brandt Brooks Bryant Burke Byrne Cabrera Calder Campos Castillo
  Chandra Chen Cho Clarke Cole Collins Cooper Correia Costa Cox Crane Cruz Dahl Dalton Daniels Das Dawson
  Delacroix Delgado Demir Diaz Doyle Drake Dubois Duarte Eason Eklund Ellis Engel Espinoza Evans Everett Farrell
  Fernandez Ferrari Fischer Flores Fontaine Ford Foster Fox Franco Frost Fuchs Gallagher Garcia Garnier Gauthier
  Gibson Glass Goldberg Gordon Graham Gray Green Griffin Guerra Gupta Haddad Hall Hamilton Hansen Hart Hassanov
  Hayashi Hayes Herrera Hill Hoffmann Holm Horvath Howard Huang Hunt Ikeda Ito Ivanov Jackson Jansen Jensen
  Jimenez Jones Jovanovic Kaplan Kapoor Katz Kaya Keller Khan Kimura King Kiss Klein Knight Kobayashi Koch
  Kowalski Kruger Kumar Lacroix Lambert Lang Larsen Laurier Lee Leroy Lewis Li Lind Liu Lloyd Lopes Lund Lynch
  Machado Maier Malone Mann Marchetti Marsh Martins Mason Matsuda Mbeki Mehta Mendes Mensah Miller Mishra Molina
  Monroe Moore Morales Moreau Morris Mueller Murphy Nair Nakamura Navarro Nelson Nguyen Nilsson Nolan Novak Nowak
  Nunez Oduya Okafor Olsen Ortega Osei Owusu Ozturk Palmer Park Patel Pereira Perez Petrov Phan Pham Pinto Popov
  Price Quinto Ramos Rao Reed Reyes Richter Rios Robles Rocha Rojas Romero Rossi Rousseau Roy Salazar Sanchez
  Sandoval Santos Sato Sawyer Schmidt Schneider Sharma Shaw Silva Singh Soto Stone Suzuki Tate Thorne Torres Tran
  Turner Urban Vargas Vasquez Vidal Vogel Volkov Wagner Walsh Wang Ward Weber West Whitfield Wilde Winter Wolf
  Wong Wood Yamada Yang Yilmaz Young Zamora Zhang Ziegler
`;
